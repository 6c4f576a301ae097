/** Parts of the language model of wink-nlp, which declares only the whole. */
declare module "wink-eng-lite-web-model/dist/feature.js" {
  const featureFn: unknown;
  export default featureFn;
}
declare module "wink-eng-lite-web-model/dist/lemmatize.js" {
  const lemmatize: unknown;
  export default lemmatize;
}
declare module "wink-eng-lite-web-model/dist/load-pos-model.js" {
  const load: () => unknown;
  export default load;
}
