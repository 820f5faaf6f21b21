import { subjectFirst } from '../../core/statements/order-subject-first';
import { enReading } from '../../languages/en/reading';
import { addReader } from '../add-reader';

addReader(enReading, subjectFirst);
