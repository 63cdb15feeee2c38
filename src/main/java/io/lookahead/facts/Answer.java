package io.lookahead.facts;

/**
 * What the operator, an answers file or a profile answered to a question.
 *
 * @param value the answer as text; a number is written in decimal, yes and no as {@code yes} and {@code no}
 */
public record Answer(String question, String value) implements Known {}
