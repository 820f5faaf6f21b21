/** id | en | ar | fr | ru | es */
export const CONCEPTS = `
release|release,free,freed|إفراج,أفرج,أطلق سراح,إطلاق سراح|libér*|освобо*|libera*
arrest|arrest,detain,detention|اعتقل,اعتقال,أوقف,توقيف,احتجز,احتجاز|arrêt*|арест*,задерж*|arrest*,deten*,detuv*
resume|resum*|استئناف,استأنف*|repren*,reprise|возобнов*|reanud*
suspend|suspend*,suspension|علق,تعليق,معلق|suspend*,suspension|приостан*|suspend*,suspensión
usa|United States,US,USA,U.S.,American*,America,Washington|الولايات المتحدة,أمريكا,أميركا,أمريكي,أميركي,واشنطن|États-Unis,américain*,Washington|США,американск*,Вашингтон*|Estados Unidos,EEUU,estadounidense*,Washington
`;
