import type { Phrase } from '../phrase/phrase.ts';

export const comparatives: readonly Phrase[] = [
  {
    id: 'short-comparative',
    type: 'word-choice',
    match: [
      ['[more {short}] ~{noun} ~{many} ~and ~or', '$2:er'],
      ['the [most {short}] {noun}|{person}|{many}|in|of', '$3:est'],
    ],
    wrong: [
      ['The train is more fast than the bus.', 'The train is faster than the bus.'],
      ['He is the most tall boy in the class.', 'He is the tallest boy in the class.'],
    ],
    right: ['I want more cold water.', 'It is more or less fast.', 'The bus is faster.'],
  },
  {
    id: 'comparative-form',
    type: 'spelling',
    confidence: 0.93,
    match: [['<more [{wronger}]', '$1:wronger'], ['<most [{wrongest}]', '$1:wrongest']],
    wrong: [
      ['She is famouser than him.', 'She is more famous than him.'],
      ['Today is sunnyer.', 'Today is sunnier.'],
      ['It is the usefulest tool.', 'It is the most useful tool.'],
    ],
    right: ['She is happier.', 'The cleaner is here.'],
  },
  {
    id: 'double-comparative',
    type: 'word-choice',
    match: [
      ['[more {er&!other,lower}] ~{many} ~people', '$2'],
      ['[most {est}]', '$2'],
      ['[very better|worse|bigger|cheaper|easier|older|younger|taller|faster]', 'much $2'],
      ['[more well|good|gooder]', 'better'],
      ['[more bad|badder]', 'worse'],
      ['[most good|goodest]', 'best'],
      ['<more [gooder]', 'better'], ['[goodest|bestest]', 'best'], ['<more [badder|worser]', 'worse'], ['[baddest|worsest]', 'worst'], ['[farer]', 'further'], ['[littler]', 'smaller'],
    ],
    wrong: [
      ['It is more easier now.', 'It is easier now.'],
      ['Your idea is gooder.', 'Your idea is better.'],
      ['She sings more well than me.', 'She sings better than me.'],
    ],
    right: ['It is easier now.', 'I want one more, bigger.', 'More older people live here.'],
  },
  {
    id: 'long-comparative',
    type: 'word-choice',
    match: [
      ['the [more {long}] {noun} in|of|i|that', 'most $3'],
      ['the [bigger|smaller|taller|older|younger|better|worse|cheaper|longer|higher|nicer] {noun}|{person} in the|my|our', '$2:adj:est'],
      ['the [{er&!other,latter,former,older,elder}] of the|all|my|these|those three|four|five|six|seven|ten|all|{many}', '$2:adj:est'],
      ['the [more {long}] {noun}|{person} of|in|i|that|ever', 'most $3'],
    ],
    wrong: [['He is the stronger of the four brothers.', 'He is the strongest of the four brothers.'], ['It is the more famous museum in Oslo.', 'It is the most famous museum in Oslo.']],
    right: ['She is the taller of the two.', 'It is the most famous museum.', 'The more you try, the better it gets.'],
  },
  {
    id: 'than',
    type: 'word-choice',
    match: [
      ['{er&!other,after,later,better} [that|then|of] me|him|her|us|them|{poss}|mine|yours|last|before', 'than'],
      ['better|worse [that|then|of] me|him|us|them|mine|yours|{poss}|last ~{subject}', 'than'],
      ['more|less {long}|{adj} [that|then|as] {object}|{poss}|mine|yours|last|the|this', 'than'],
      ['{er} [that|then] {name}', 'than'],
      ['other [that] {object}', 'than'],
      ['<the <a <an {er&!other,after,later,water,never,ever,over,under,number,member} [of|that|as] {proper}|{country}|mine|yours|his|hers|ours|theirs|me|him|us|them', 'than'],
      ['<the more|less {long}|{adj}|{quality} [as|that|of] {proper}|{poss}|{object}|mine|yours|hers|theirs|the|this|last', 'than'],
      ['{er&!other,after,later,better} [that] you $', 'than'],
    ],
    wrong: [['I am older that you.', 'I am older than you.'], ['Rome is older of Milan.', 'Rome is older than Milan.'], 
      ['My brother is older that me.', 'My brother is older than me.'],
      ['It is more expensive that the other one.', 'It is more expensive than the other one.'],
    ],
    right: ['It is better that you go.', 'He is older than me.', 'It got colder as the sun set.'],
  },
  {
    id: 'as-as',
    type: 'word-choice',
    match: [
      ['as {adj&!one,far}|much|many|well [than|that|like|of] ~{subject}', 'as'],
      ['<not [so] {adj}|well|much|many|often|fast as {poss}|{object}|the|{proper}|mine|yours', 'as'],
    ],
    wrong: [['He is as old than my father.', 'He is as old as my father.']],
    right: ['He is not so tall as her.', 'He is as old as my father.'],
  },
]; // biome-ignore format: patterns side by side
