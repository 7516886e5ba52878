/** Words taken over from other languages and rare words of science that the dictionary leaves out; none is an error. */
const words = new Set(
  `fans hobby hobbies selfie selfies email emails show shows jeans influencer influencers blog blogs vlog vlogs spoiler
  spoilers online streaming podcast podcasts app apps wifi gamer gamers ranking rankings ránking ránkings casting
  castings match matching media mass kite surf skate hostel hostels prom campus karaoke anime manga sushi ramen
  brunch smoothie smoothies yoga pilates running acúmulo acúmulos simpátrica simpátrico guión guiones ché
  msnm cosmovitral growshop tour tours ferry rock pop rap trap indie jazz blues soul punk techno`.split(
    /\s+/,
  ),
);

export function isLoanword(form: string): boolean {
  return words.has(form);
}
