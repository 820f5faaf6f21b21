/** The annotator and the reader of Arabic as one script: what both are made of is in it once. */
import '../readers/ar';
import '../annotator';
