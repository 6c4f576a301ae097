export const words = `
[people]
protesters OPP: protester; demonstrator; marcher
[bodies]
police COP national: police
`;
