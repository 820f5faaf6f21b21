/** The annotator and the reader of German as one script: what both are made of is in it once. */
import '../readers/de';
import '../annotator';
