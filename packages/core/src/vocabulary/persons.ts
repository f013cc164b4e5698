/** What a person is called by before the name, as words are folded: `ông Trần Quốc Hội`, `bà Quý V.`, `đồng chí Bình`. */
export const beforePersons: ReadonlySet<string> = new Set('ông bà anh chị em cô chú bác cụ cháu chí'.split(' '));
