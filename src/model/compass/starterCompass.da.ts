import type { StarterWords } from './compassDimensions.ts';
import { starterNamesDa } from './starterNames.da.ts';

/** The starter set as the citizen reads it. Own words. */
export const starterCompassDa: StarterWords = {
  safety: {
    name: starterNamesDa.safety,
    question: 'Hvor tryg er du i din hverdag?',
    anchors: {
      1: 'Jeg er bange det meste af tiden.',
      4: 'Jeg er tit bange, men der er tider, hvor jeg kan slappe af.',
      7: 'Jeg er for det meste tryg. Jeg ved, hvad jeg gør, når jeg bliver bange.',
      10: 'Jeg er tryg i min hverdag.',
    },
  },
  sleepAndRest: {
    name: starterNamesDa.sleepAndRest,
    question: 'Hvordan sover du, og får du hvilet dig?',
    anchors: {
      1: 'Jeg sover næsten ikke, og jeg får ingen hvile.',
      4: 'Jeg sover nogle timer, men jeg vågner tit.',
      7: 'Jeg sover nok de fleste nætter.',
      10: 'Jeg sover godt, og jeg føler mig udhvilet.',
    },
  },
  network: {
    name: starterNamesDa.network,
    question: 'Har du mennesker, du kan støtte dig til?',
    anchors: {
      1: 'Jeg har ingen at tale med eller bede om hjælp.',
      4: 'Jeg har en enkelt, men vi ses sjældent, eller jeg kan ikke sige det hele.',
      7: 'Jeg har nogen, jeg kan regne med, når det er svært.',
      10: 'Jeg har mennesker tæt på, og jeg bruger dem.',
    },
  },
  childrenAndParenting: {
    name: starterNamesDa.childrenAndParenting,
    question: 'Hvordan går det med børnene, og med at være forælder?',
    anchors: {
      1: 'Det er så svært, at jeg ikke ved, hvordan vi kommer gennem dagen.',
      4: 'Noget lykkes, men meget er svært for børnene eller for mig.',
      7: 'Det går for det meste. Vi får hjælp til det, der er svært.',
      10: 'Børnene har det godt, og jeg tror på mig selv som forælder.',
    },
  },
  health: {
    name: starterNamesDa.health,
    question: 'Hvordan har du det i krop og sind?',
    anchors: {
      1: 'Jeg har det så dårligt, at det fylder hele dagen.',
      4: 'Meget gør ondt eller tynger, og jeg mangler hjælp til det.',
      7: 'Jeg har det rimeligt, og jeg får hjælp til det, der er svært.',
      10: 'Jeg har det godt i krop og sind.',
    },
  },
  economy: {
    name: starterNamesDa.economy,
    question: 'Hvordan går det med penge?',
    anchors: {
      1: 'Jeg har ikke penge til det nødvendige, eller andre bestemmer over dem.',
      4: 'Jeg klarer mad og husleje, men der er gæld, eller andre blander sig.',
      7: 'Jeg har for det meste styr på mine penge.',
      10: 'Jeg har penge nok, og jeg bestemmer selv over dem.',
    },
  },
  housing: {
    name: starterNamesDa.housing,
    question: 'Hvordan er det der, hvor du bor?',
    anchors: {
      1: 'Jeg har ikke et sted, hvor jeg kan blive.',
      4: 'Jeg har et sted for nu, men det holder ikke, eller jeg finder ikke ro der.',
      7: 'Jeg bor et sted, der er godt nok, og jeg kan blive der.',
      10: 'Jeg har et hjem, der er mit.',
    },
  },
  workOrStudy: {
    name: starterNamesDa.workOrStudy,
    question: 'Hvordan går det med arbejde, uddannelse eller det, du laver om dagen?',
    anchors: {
      1: 'Jeg kan ikke overskue noget af det lige nu.',
      4: 'Jeg har lidt at stå op til, men det er svært at holde fast i.',
      7: 'De fleste dage passer jeg det, jeg gerne vil.',
      10: 'Jeg har et arbejde, en uddannelse eller en hverdag, der er god for mig.',
    },
  },
  agency: {
    name: starterNamesDa.agency,
    question: 'Hvor meget bestemmer du selv i dit liv?',
    anchors: {
      1: 'Andre bestemmer næsten alt.',
      4: 'Jeg tager nogle valg selv, men det koster.',
      7: 'Jeg bestemmer det meste, og jeg kan sige fra.',
      10: 'Jeg lever, som jeg selv vælger.',
    },
  },
  hope: {
    name: starterNamesDa.hope,
    question: 'Hvordan ser du på tiden, der kommer?',
    anchors: {
      1: 'Jeg kan ikke se en vej frem.',
      4: 'Nogle dage tror jeg på, at det kan blive anderledes.',
      7: 'For det meste tror jeg på, at det bliver bedre.',
      10: 'Jeg glæder mig til det, der kommer.',
    },
  },
};
