package io.lookahead.rules.words;

import io.lookahead.facts.LiveFigure;
import io.lookahead.facts.RelayParameter;
import io.lookahead.rules.model.Pattern;

/** Sentences about chains as they are: the relay chain's parameters, and what a live chain said of itself. */
enum ChainWords implements Words<Meant> {
    RELAY_IS(
            "the relay parameter {parameter} is {number}", "the relay parameter max_candidate_depth is 0", "its value"),
    RELAY_BELOW(
            "the relay parameter {parameter} is below {number}",
            "the relay parameter scheduling_lookahead is below 2",
            "less than that"),
    RELAY_FROM(
            "the relay parameter {parameter} is at least {number}",
            "the relay parameter max_candidate_depth is at least 3",
            "that or more"),
    RELAY_UNKNOWN(
            "the relay parameter {parameter} is not known",
            "the relay parameter max_candidate_depth is not known",
            "no profile or live chain gives it"),
    LIVE_IS(
            "the live figure {parameter} is {number}",
            "the live figure upgrade_pending is 1",
            "what the node of a live chain said; 1 and 0 stand for yes and no"),
    LIVE_BELOW(
            "the live figure {parameter} is below {number}",
            "the live figure block_time_ms is below 9 s",
            "it said less than that"),
    LIVE_FROM(
            "the live figure {parameter} is at least {number}",
            "the live figure scheduling_lookahead is at least 2",
            "it said that or more"),
    LIVE_KNOWN("the live figure {parameter} is known", "the live figure head is known", "it said so"),
    LIVE_UNKNOWN(
            "the live figure {parameter} is not known",
            "the live figure unincluded_segment_api is not known",
            "it did not say, or has none");

    private final Wording wording;

    ChainWords(String pattern, String example, String meaning) {
        this.wording = new Wording(pattern, example, meaning);
    }

    @Override
    public Wording sentence() {
        return wording;
    }

    @Override
    public Meant make(Args args) {
        return switch (this) {
            case RELAY_IS, RELAY_BELOW, RELAY_FROM -> Meant.there(relay(args, args.number("number")));
            case RELAY_UNKNOWN -> Meant.notThere(relay(args).as(args.name()));
            case LIVE_IS, LIVE_BELOW, LIVE_FROM -> Meant.there(live(args, args.number("number")));
            case LIVE_KNOWN -> Meant.there(live(args).as(called(args)));
            case LIVE_UNKNOWN -> Meant.notThere(live(args).as(args.name()));
        };
    }

    private boolean fits(double is, double limit) {
        return switch (this) {
            case RELAY_BELOW, LIVE_BELOW -> is < limit;
            case RELAY_FROM, LIVE_FROM -> is >= limit;
            default -> is == limit;
        };
    }

    private static Find<RelayParameter> relay(Args args) {
        String name = args.word("parameter");
        return Find.a(RelayParameter.class)
                .where("name is " + name, p -> p.name().equals(name));
    }

    private Pattern relay(Args args, double limit) {
        return relay(args)
                .where("value fits " + args.word("number"), p -> fits((double) p.value(), limit))
                .as(called(args));
    }

    private static Find<LiveFigure> live(Args args) {
        String name = args.word("parameter");
        return Find.a(LiveFigure.class).where("name is " + name, f -> f.name().equals(name));
    }

    private Pattern live(Args args, double limit) {
        return live(args)
                .where("value fits " + args.word("number"), f -> fits((double) f.value(), limit))
                .as(called(args));
    }

    private static String called(Args args) {
        return args.called() == null ? args.word("parameter") : args.name();
    }
}
