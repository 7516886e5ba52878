import type { Phrase } from '../phrase.ts';

export const nouns: readonly Phrase[] = [
  {
    id: 'plural-after-number',
    type: 'agreement',
    match: [
      ['{number}|{digits} {quality}? [{one&!past,pound,year,day,week,month,hour,minute,mile,metre,meter,foot,star,bedroom,euro,dollar,o,am,pm,time,point}] ~{noun} ~{many} ~- ~{adj} ~{name} ~{ving}', '$3:plural'],
      ['{number} {quality}? [year|day|week|month|hour|minute|mile|euro|dollar|time|point] $', '$3:plural'],
      ['{number} {quality}? [year|day|week|month|hour|minute] ago|in|every|with|for', '$3:plural'],
      ['{number} [{person}] ~{noun}', '$2:plural'],
      ['few|various|these|those {quality}? [{person}|{thing}] ~{noun} ~-', '$3:plural'],
      ['lots|lot of {quality}? [{person}|{thing}] ~{noun}', '$4:plural'],
      ['^ most [{person}|shop|restaurant|museum|hotel|country|city|bar|house|car|book|film|school|company|bank|office|{thing}] {verb}|are|have', '$2:plural'],
    ],
    wrong: [
      ['She has three uncle.', 'She has three uncles.'],
      ['We visited two museum.', 'We visited two museums.'],
      ['I have a lot of friend.', 'I have a lot of friends.'],
    ],
    right: ['A two week holiday.', 'Two fish and one sheep.', 'Both train stations are old.', 'At five past ten.', 'A ten pound note.'],
  },
  {
    id: 'one-of-plural',
    type: 'agreement',
    match: [
      ['one of the|my|your|his|her|our|their {est}|most? {long}|{quality}? [{one&!these,those,best,worst,most,first,last}] ~{noun} ~{many} ~{name}', '$6:plural'],
      ['one of the|my|your|his|her|our|their first|last|favourite|favorite [{one}] ~{noun} ~{many}', '$5:plural'],
    ],
    wrong: [['It is one of the oldest bridge here.', 'It is one of the oldest bridges here.']],
    right: ['It is one of the oldest bridges here.'],
  },
  {
    id: 'wrong-plural',
    type: 'spelling',
    match: [
      ['[childs|childrens]', 'children'], ['[womans|womens]', 'women'], ['<- [mans|mens]', 'men'], ['[peoples] {verb}|are|were|who|in', 'people'],
      ['[foots]', 'feet'], ['[tooths|teeths]', 'teeth'], ['[mouses]', 'mice'], ['[sheeps]', 'sheep'], ['[fishs]', 'fish'],
      ['[wifes]', 'wives'], ['[knifes]', 'knives'], ['[lifes]', 'lives'], ['[shelfs]', 'shelves'], ['[leafs]', 'leaves'], ['[potatos]', 'potatoes'], ['[tomatos]', 'tomatoes'],
      ['[watchs]', 'watches'], ['[boxs]', 'boxes'], ['[buss]', 'buses'], ['[glasss|glases]', 'glasses'], ['[churchs]', 'churches'], ['[beachs]', 'beaches'], ['[sandwichs]', 'sandwiches'], ['[dishs]', 'dishes'], ['[classs|clases]', 'classes'], ['[matchs]', 'matches'], ['[dresss]', 'dresses'], ['[addresss]', 'addresses'], ['[brushs]', 'brushes'], ['[taxs]', 'taxes'], ['[lunchs]', 'lunches'], ['[peachs]', 'peaches'], ['[coachs]', 'coaches'], ['[kisss]', 'kisses'],
      ['[citys]', 'cities'], ['[countrys]', 'countries'], ['[partys]', 'parties'], ['[storys]', 'stories'], ['[familys]', 'families'], ['[babys]', 'babies'], ['[ladys]', 'ladies'], ['[bodys]', 'bodies'], ['[dictionarys]', 'dictionaries'], ['[universitys]', 'universities'], ['[hobbys]', 'hobbies'], ['[activitys]', 'activities'], ['[strawberrys]', 'strawberries'], ['[companys]', 'companies'], ['[libraries’]', 'libraries'], ['[cherrys]', 'cherries'], ['[factorys]', 'factories'], ['[memorys]', 'memories'], ['[librarys]', 'libraries'],
    ],
    wrong: [
      ['The womans are here.', 'The women are here.'],
      ['I have two hobbys.', 'I have two hobbies.'],
      ['We need more dishs.', 'We need more dishes.'],
    ],
    right: ['The women are here.', 'The boys play.'],
  },
  {
    id: 'these-plural',
    type: 'agreement',
    match: [
      ['[this] {quality}? {plain}|{pair}|{people}|shoes ~{vs}', 'these'],
      ['^ [that] {plain}|{people}|shoes are|were', 'those'],
      ['[these|those] {quality}? {person}|{thing} is|was', 'this'],
      ['^ [those] is', 'that'],
      ['^ [these] is', 'this'],
      ['^ [this] are', 'these'],
    ],
    wrong: [
      ['This trousers are new.', 'These trousers are new.'],
      ['I like this books.', 'I like these books.'],
    ],
    right: ['This works well.', 'I know that cars are dear.', 'This is it.'],
  },
  {
    id: 'adjective-plural',
    type: 'agreement',
    match: [
      ['[differents|importants|bigs|smalls|beautifuls|interestings|goods|bads|news|olds|youngs|expensives|talls|talleds|greens|reds|nices|nexts|famouses|dangerouses|populars|moderns|differentes|importantes] {many}|{people}|kinds|things', '$1:singleAdjective'],
      ['[others] {many}|{people}|people|things', 'other'],
      ['every|each [{many&!other}]', '$2:sg'],
      ['another [{many}]', '$2:sg'],
    ],
    wrong: [
      ['They sell differents cakes.', 'They sell different cakes.'],
      ['I like others colours.', 'I like other colours.'],
      ['I swim every days.', 'I swim every day.'],
    ],
    right: ['The news programmes.', 'The others are here.'],
  },
  {
    id: 'uncountable-article',
    type: 'article',
    match: [
      ['<such <quite [an|a {mass&!weather,traffic,work}] ~{noun} ~{many} ~-', 'some $2'],
      ['[a|an {adj} weather|traffic|news|advice|furniture|luck|information|homework|luggage] ~forecast ~report ~desk ~jam ~station ~assignment ~channel ~shop', '$2 $3'],
      ['[a weather|traffic] $', '$2'],
    ],
    wrong: [
      ['I need a furniture.', 'I need some furniture.'],
      ['We had a horrible traffic.', 'We had horrible traffic.'],
    ],
    right: ['An information desk.', 'A weather forecast.', 'A new job.'],
  },
  {
    id: 'much-many',
    type: 'agreement',
    match: [
      ['how|too|so|as|not|with|of|have|has|is|isn\'t|don\'t|aren\'t|haven\'t [many] {uncount}', 'much'],
      ["how|too|so|not|n't|isn't|aren't|don't|doesn't|have|as [much] {many&!costs}|{people}|people ~{uncount}", 'many'],
      ['[few] {mass}|money|time|water|milk', 'little'],
      ['[a few] {mass}|money|milk|water|sugar', 'a little'],
    ],
    wrong: [
      ["There aren't much chairs.", "There aren't many chairs."],
      ['I have too many luggage.', 'I have too much luggage.'],
    ],
    right: ['Many work here.', 'Thank you very much guys.', 'How much does it cost?', 'Many help us.'],
  },
  {
    id: 'units',
    type: 'agreement',
    confidence: 0.95,
    match: [
      ['two|three|four|five|some|{digits} [breads|bread|toasts|toast] ~{noun}', 'slices of $2:unit'],
      ['two|three|four|five|{digits} [advices|advice|furnitures|furniture|luggages|luggage|informations|information|news|fruits|baggages|equipments]', 'pieces of $2:unit'],
      ['two|three|four|{digits} [soaps|soap]', 'bars of $2:unit'],
    ],
    wrong: [['He gave me two advices.', 'He gave me two pieces of advice.']],
    right: ['Two slices of bread.'],
  },
  {
    id: 'possessive-s',
    type: 'missing-word',
    match: [['<and <to <for <that {poss} [{person&!student,doctor,woman,man,girl,boy,child,person,partner} house|car|phone|birthday|job|flat|room|bike|name|dog|cat|bag|wedding|friends|family|boyfriend|girlfriend]', "$2's $3"]],
    wrong: [["I drove my father car.", "I drove my father's car."]],
    right: ["My father's car.", 'My brother phones me.'],
  },
]; // biome-ignore format: patterns side by side
