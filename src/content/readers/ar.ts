import { verbFirst } from '../../core/statements/order-verb-first';
import { arReading } from '../../languages/ar/reading';
import { addReader } from '../add-reader';

addReader(arReading, verbFirst);
