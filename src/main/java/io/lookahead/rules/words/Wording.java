package io.lookahead.rules.words;

/**
 * How a sentence is written and what it says.
 *
 * @param pattern the sentence, with its holes as {@code {type}} or {@code {name:type}}
 * @param example a line that uses it
 * @param meaning when it holds, or what it does
 */
record Wording(String pattern, String example, String meaning) {}
