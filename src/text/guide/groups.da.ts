import type { GuidePage, SameShape } from './guidePage.ts';

/** The guide's pages for group leaders. Nothing in them says what a group is about more than the pages they tell of. */
export const groupsDa = {
  planGroup: {
    title: 'Planlæg en gruppe, og sæt den sammen',
    purpose: 'Til gruppeledere. Du arbejder med dækord og det, der skal tænkes på i rummet.',
    where: 'På forsiden: »Grupper«. Der står ventelisten og dine grupper.',
    steps: [
      'Tryk på »Se ventelisten«. Læs reglen for sikker kontakt, før du kontakter nogen.',
      'Tryk på »Planlæg en gruppe«. Vælg to ledere, og vælg et navn og et sted, der intet røber.',
      'Tryk på »Sæt gruppen sammen«, og vælg, hvem der skal være med.',
      'Læs »Hvem må ikke mødes?«. Står der »Ikke undersøgt«, så bed nøglemedarbejderen svare. Til da kan gruppen ikke skrives under.',
      'Skriv, om de passer sammen, og skriv under. Skriv så invitationerne.',
      'Kontakt hver enkelt efter reglen. Hold en »Forsamtale« med hver, før gruppen begynder.',
      'Skriv under »Gruppens gang«, når gruppen tager imod, og når den er i gang.',
    ],
    remember: [
      'Du ser aldrig sagen, hvordan risikoen er vurderet, eller hvorfor to ikke må mødes. Spørg heller ikke deltagerne om det.',
      '»Ingen konflikt fundet« siger ikke meget, når ingen personer er skrevet ned.',
      'Bliver en konflikt kendt senere, siger gruppens side, hvem du ringer til. Ingen vises væk, og deltagerne hører ikke hvorfor.',
      'Et nej til gruppen er ikke et nej til hjælp. Sig det til nøglemedarbejderen samme dag.',
    ],
  },
  groupSession: {
    title: 'Hold en mødegang, og når du er bekymret',
    purpose: 'Skriv lidt, mens I er sammen. Er du bekymret for nogen, så ring først.',
    where: 'Under »Grupper«: vælg gruppen, og tryk på »Mødegange og deltagere«.',
    steps: [
      'Se før mødet, om alle er klar. Står der »Kontakt nøglemedarbejderen før mødet«, så ring i god tid.',
      'Åbn mødegangen, og vælg, hvem der kom. Det er ét tryk for hver.',
      'Skriv, hvad I lavede. Spørg til trivsel i enrum. Spørger du ikke, så lad feltet være tomt.',
      'Tryk på »Underskriv mødegangen«. Den kan rettes bagefter.',
      'Er du bekymret, så tryk på »Bekymring for sikkerhed«. Der står, hvem du ringer til. Ring først, og skriv bagefter.',
      'Tryk på »Skriv, hvem du fik fat i«. Til da er bekymringen åben. Blev nogen væk, siger siden, om du skal ringe.',
      'Er der fare nu, så ring 112. Tryk på »Åbn nødarket«. Det viser, hvad du skal sige, også uden net.',
    ],
    remember: [
      'Kommer borgeren, så tag imod, også når et svar mangler. Ingen bliver sendt hjem på grund af det.',
      'Hver gang et nødark bliver åbnet, står det i loggen. Luk det, når du er færdig.',
      'Står der »Ikke nået frem til sagen«, så tryk på »Send nu«.',
      'Papir fra »Udskriv« har kun dækord. Tag det med igen, og makuler det.',
    ],
  },
} as const satisfies Readonly<Record<string, GuidePage>>;
export type GroupsGuideText = SameShape<typeof groupsDa>;
