import { smallWords } from "../light/small-words.ts";

export const POLISH_WORDS = smallWords({
  more: /^(?:jeszcze|dalszych)$/u,
  and: /^(?:i|oraz|a)$/u,
  time: /^(?:dob[yę]|tygodni\p{L}*|tydzień|noc[yą]?|dnia|roku|wieczor\p{L}+)$/u,
  where: /^(?:gdzie|skąd|dokąd)$/u,
  inside: /^we?$/u,
  company: /^ze?$/u,
  all: /^(?:wszyscy|wszystkich)$/u,
  this: /^to$/u,
  neuter: /(?:[oeę]|m)$/u,
  whichMan: /^który$/u,
  whichOneOrMany: /^które$/u,
  aside: /ąc(?:y|a|e|ych|ego|ej|ą|ym|ymi)$/u,
  become: /^zosta/u,
  want: /^chc/u,
  takes:
    /^(?:skierowa|wysła|przerzuci|rozmieści|ściągnę|odpali|wystrzeli|zestrzeli|wypuści|postawi|zbudowa|zamknę|znale|odnale|wykry|skonfiskowa|zarekwirowa|przekaza|dostarczy|wydali|zatrzyma|aresztowa|skaza|pobi|wywi|deportowa|wygna|ewakuowa|zabi|rozstrzela|torturowa|zmobilizowa|powoła|wezwa|przesłucha|przeszuka|zwolni|uwolni|ukara|wyrzuci)/u,
  aged: /^\d+-letni/u,
  onlyPlural: /(?:[^cż]y|[kg]i|[ae]nia|ęcia)$/u,
  powers: /^(?:władze|służby|siły|wojska|organy|sądy)$/u,
  title:
    /^(?:politoloż|politolo|przewodnicz|prawni(?:k|cz)|bloger|lekar(?:z|k)|historyk|wokalist|piosenkar|sprinter|sportow|nauczyciel|profesor|ksiądz|księdz|kierowc|student|żołnierz|szeregow|kapral|redaktor|publicyst|obroń|koordynator|reżyser|pisarz|kanclerz|marszał|wojewod|burmistrz|arcybiskup|biskup|więźni|więzień|kandydat|noblist|polityk|zakonni|prezydent|(?:wice)?premier|(?:wice)?minister|(?:wice)?ministr|(?:wice)?szef|lider|przywódc|prezes|dziennikarz|dziennikark|działacz|aktywist|opozycjonist|rzeczni|ambasador|generał|pułkowni|komendant|dyrektor|sekretarz|sędzi|poseł|posłank|senator|europos|wysłanni|adwokat|komisar|parlamentar)/u,
  namedBody:
    /^(?:firm|spółk|producent|zakład|przedsiębiorst|operator|przewoźni|koncern|holding|bank|fabryk|agencj|wydawnictw|ruch|organizacj|stowarzyszen|fundacj|portal|klub|grup|centr|projekt|platform|terminal)/u,
  someOf: /^(?:grup(?:a|ę|y|ie|ą)|część|części|większość|większości|reszt[aęy]|szereg|przedstawiciel(?:e|i|om|ami))$/u,
  instrument:
    /^(?:nożem|nożami|kamieni(?:em|ami)|pałk(?:ą|ami)|kij(?:em|ami)|prądem|bronią|gazem|butelk(?:ą|ami)|konar(?:em|ami)|pięści(?:ą|ami)|kolb(?:ą|ami)|paralizatorem)$/u,
  abstract: /(?:ości|ość|ością|cji|cję|cją|ani[aeu]|aniem|eni[aeu]|eniem|stwie|stwem|stwu)$/u,
  within: /^we?$/u,
  neuterPast: /ł[oо]$/u,
  forPost: /^(?:na|do)$/u,
  post: /^(?:prezydenta|posła|senatora|sejmu)$/u,
  surnameLikeAdjective: /[sc]k(?:i|iego|iemu|im|a|iej|ą)$/u,
  boilerplate: /^(?:fot\.|foto:|źródło:|czytaj (?:też|także))/iu,
});
