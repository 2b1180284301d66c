import type { JourneyPlace, JourneySegment } from '@/lib/rules/operation-journey';

type Look = { stroke: string; fill: string; soft: string; text: string; word: string; dash?: string };

/** How each state of a leg is drawn and called. */
export const SEGMENT_LOOKS: Readonly<Record<JourneySegment['state'], Look>> = {
  passes: {
    stroke: 'stroke-secure',
    fill: 'fill-secure',
    soft: 'fill-secure-soft',
    text: 'text-secure',
    word: 'passes',
  },
  watched: {
    stroke: 'stroke-exposed',
    fill: 'fill-exposed',
    soft: 'fill-exposed-soft',
    text: 'text-exposed',
    word: 'can be intercepted',
    dash: '9 6',
  },
  open: {
    stroke: 'stroke-exposed',
    fill: 'fill-exposed',
    soft: 'fill-exposed-soft',
    text: 'text-exposed',
    word: 'open to anyone',
    dash: '9 6',
  },
  refused: {
    stroke: 'stroke-wontstart',
    fill: 'fill-wontstart',
    soft: 'fill-wontstart-soft',
    text: 'text-wontstart',
    word: 'refused',
  },
  fails: {
    stroke: 'stroke-wontstart',
    fill: 'fill-wontstart',
    soft: 'fill-wontstart-soft',
    text: 'text-wontstart',
    word: 'fails',
    dash: '3 4',
  },
  unknown: {
    stroke: 'stroke-unknown',
    fill: 'fill-unknown',
    soft: 'fill-unknown-soft',
    text: 'text-unknown',
    word: 'not known',
    dash: '5 5',
  },
  'not-reached': {
    stroke: 'stroke-edge',
    fill: 'fill-edge',
    soft: 'fill-surface',
    text: 'text-muted',
    word: 'not reached',
    dash: '1.5 5',
  },
};

/** How the interface writes the places. */
export const PLACE_WORDS: Readonly<Record<JourneyPlace, string>> = {
  person: 'you',
  'kube-apiserver': 'kube-apiserver',
  kubelet: 'kubelet',
  pod: 'Pod',
  service: 'Service',
  node: 'node',
  'konnectivity-server': 'Konnectivity server',
  'konnectivity-agent': 'Konnectivity agent',
};
