/**
 * Short words of English that learners drop into a Spanish sentence where they lack the Spanish one. A Spanish word
 * that looks a little like one of them is hardly ever what was meant; what is a cognate is in `spelling/cognates.ts`.
 */
const words = new Set(
  `she he him his hers her they them their theirs we our ours your yours who whom whose which what when where why was
  were been being has had did does done doing would could should shall will must might into upon over under across
  about after before again away back down here there then than though while until since soon still just only also
  too yet even both each every few many most much other such same some any
  ask ate bear bed big bit blow boat born boy break build built burn buy buys call came care career cats chair cook
  cooks cows cry dad day days dead deal deep die dog dogs door draw dream drink drive drop eat eats end face fall far
  fast fat feed feel feet fell felt fight fill find fine fire fish fit five flew floor fly food foot found four free
  fresh friend friends fruit full fun gave get gets girl girls give gives glad goes gold gone good got great green grew
  grow guy guys hair half hand hands hang happy hard hate head hear heart heat heavy held help hide high hit hold home
  hope hot hour hours house hurt icon idol inside job jump keep kept kid kids kill kind king knew know knows land last
  late later laugh law lead learn leave led left leg less let life light like liked line list live lived lives long look
  looks lose lost loud love loved loves low luck lunch mad made main make makes man map math maybe mean means meat meet
  men met mind miss mom money month moon more mouth move music near neck need needs new next nice night nine nose note
  now off often old once one open outside own paid paint pair park part pass past pay people person pick piece place
  play played plays poor pour pull push put quick quiet quite rain ran read ready real red rest rich ride right ring
  rise road rock room run runs sad safe said sail sang sat save saw say says school sea seat see seen sell send sent
  seven ship shirt shoe shoes shop short show shut sick side sing sit six size skin sky sleep slow small smart smell
  smile snow sold son song songs soup speak spend spent spring stand star start stay step stop store story street
  strong summer sun swim table take takes talk tall taste teach team tell ten thing things think third three threw tie
  time times tired today together told took top town toy train travel tree trees trip true try turn twice two used uses
  very view visit wait wake walk wall want wants war warm wash watch water wave way weak wear week weeks well went wet
  wide wife win wind window wine winter wish with without woke woman women won wood word words wore work works world
  worry write wrong wrote yard year years yes young`.split(/\s+/),
);

export function isEnglish(form: string): boolean {
  return words.has(form);
}
