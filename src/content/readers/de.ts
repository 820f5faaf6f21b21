import { verbSecond } from '../../core/statements/order-verb-second';
import { deReading } from '../../languages/de/reading';
import { addReader } from '../add-reader';

addReader(deReading, verbSecond);
