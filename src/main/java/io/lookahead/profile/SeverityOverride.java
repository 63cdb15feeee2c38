package io.lookahead.profile;

import io.lookahead.facts.Location;
import io.lookahead.facts.Severity;

/**
 * Another severity for a rule, and why.
 *
 * @param at where the profile says so
 */
public record SeverityOverride(String rule, Severity severity, String reason, Location at) {}
