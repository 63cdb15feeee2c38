/**
 * A recorded session told to somebody who was not there: as a narrative, as Markdown for a pull request, as one HTML
 * file, as an asciicast, as an answers file. Pure functions of a transcript's events; text that came from files is made
 * harmless on its way out.
 */
@NullMarked
package io.lookahead.report.story;

import org.jspecify.annotations.NullMarked;
