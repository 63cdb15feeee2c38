/** What is printed or exported: JSON, Markdown, HTML, plain text. Pure functions of what they are given. */
@NullMarked
package io.lookahead.report;

import org.jspecify.annotations.NullMarked;
