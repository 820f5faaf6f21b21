/** The annotator and the reader of English as one script: what both are made of is in it once. */
import '../readers/en';
import '../annotator';
