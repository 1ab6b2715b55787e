import type { Asked } from '../packWords.ts';

/** The PCL-5 as the National Center for PTSD publishes it, unmodified. */
export const pcl5English = {
  title: 'After a very stressful experience (PCL-5)',
  instruction:
    'Below is a list of problems that people sometimes have in response to a very stressful experience. Keeping your worst event in mind, please read each problem carefully and then select one of the numbers to the right to indicate how much you have been bothered by that problem in the past month. In the past month, how much were you bothered by:',
  items: {
    'pcl5.1': 'Repeated, disturbing, and unwanted memories of the stressful experience?',
    'pcl5.2': 'Repeated, disturbing dreams of the stressful experience?',
    'pcl5.3':
      'Suddenly feeling or acting as if the stressful experience were actually happening again (as if you were actually back there reliving it)?',
    'pcl5.4': 'Feeling very upset when something reminded you of the stressful experience?',
    'pcl5.5':
      'Having strong physical reactions when something reminded you of the stressful experience (for example, heart pounding, trouble breathing, sweating)?',
    'pcl5.6': 'Avoiding memories, thoughts, or feelings related to the stressful experience?',
    'pcl5.7':
      'Avoiding external reminders of the stressful experience (for example, people, places, conversations, activities, objects, or situations)?',
    'pcl5.8': 'Trouble remembering important parts of the stressful experience?',
    'pcl5.9':
      'Having strong negative beliefs about yourself, other people, or the world (for example, having thoughts such as: I am bad, there is something seriously wrong with me, no one can be trusted, the world is completely dangerous)?',
    'pcl5.10': 'Blaming yourself or someone else for the stressful experience or what happened after it?',
    'pcl5.11': 'Having strong negative feelings such as fear, horror, anger, guilt, or shame?',
    'pcl5.12': 'Loss of interest in activities that you used to enjoy?',
    'pcl5.13': 'Feeling distant or cut off from other people?',
    'pcl5.14':
      'Trouble experiencing positive feelings (for example, being unable to feel happiness or have loving feelings for people close to you)?',
    'pcl5.15': 'Irritable behavior, angry outbursts, or acting aggressively?',
    'pcl5.16': 'Taking too many risks or doing things that could cause you harm?',
    'pcl5.17': 'Being “superalert” or watchful or on guard?',
    'pcl5.18': 'Feeling jumpy or easily startled?',
    'pcl5.19': 'Having difficulty concentrating?',
    'pcl5.20': 'Trouble falling or staying asleep?',
  },
  answers: {
    '0': 'Not at all',
    '1': 'A little bit',
    '2': 'Moderately',
    '3': 'Quite a bit',
    '4': 'Extremely',
  },
  credit:
    'PTSD Checklist for DSM-5 (PCL-5). Weathers, Litz, Keane, Palmieri, Marx, Schnurr 2013. National Center for PTSD, www.ptsd.va.gov. Public domain.',
} satisfies Asked;
