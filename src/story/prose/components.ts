import Step from '../Step.astro';
import Claim from './Claim.astro';
import Count from './Count.astro';
import DateOf from './DateOf.astro';
import DaysBetween from './DaysBetween.astro';
import DaysHeld from './DaysHeld.astro';
import DaysLeft from './DaysLeft.astro';
import Dead from './Dead.astro';
import Distance from './Distance.astro';
import FitError from './FitError.astro';
import Figure from './Figure.astro';
import Holds from './Holds.astro';
import Land from './Land.astro';
import Name from './Name.astro';
import Printed from './Printed.astro';
import Published from './Published.astro';
import Quote from './Quote.astro';
import Quoted from './Quoted.astro';
import RoadDistance from './RoadDistance.astro';
import Lanes from './Lanes.astro';
import Losses from './Losses.astro';
import TestLine from './TestLine.astro';
import ToConnected from './ToConnected.astro';
import ToPocket from './ToPocket.astro';

/** The vocabulary of the story's texts: what a number in a sentence can be. */
export const proseComponents = {
  Claim,
  Count,
  DateOf,
  DaysBetween,
  DaysHeld,
  DaysLeft,
  Dead,
  Distance,
  Figure,
  FitError,
  Holds,
  Land,
  Name,
  Printed,
  Published,
  Quote,
  Quoted,
  RoadDistance,
  Step,
  Lanes,
  Losses,
  TestLine,
  ToConnected,
  ToPocket,
};
