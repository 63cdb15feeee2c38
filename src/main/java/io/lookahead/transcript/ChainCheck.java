package io.lookahead.transcript;

import io.lookahead.transcript.Chain.Link;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a chain tells about what was done to the file. A last document that was never finished is no finding here: it is
 * what a power cut leaves.
 *
 * @param verdict the gravest of the findings
 * @param findings each with line and event; empty where the chain holds
 */
record ChainCheck(Verdict verdict, List<String> findings) {

    ChainCheck {
        findings = List.copyOf(findings);
    }

    static ChainCheck of(Chain chain) {
        List<Link> links = chain.links().subList(0, chain.whole());
        for (Link link : links) {
            if (link.addedTo()) {
                return found(
                        Verdict.EXTENDED,
                        "line " + link.line() + ": lines were added below the digest of this document");
            }
        }
        Link last = links.get(links.size() - 1);
        if (!last.sealed() && !last.unfinished() && links.size() > 1) {
            return found(
                    Verdict.EXTENDED,
                    "line " + last.line()
                            + ": what stands here behind the last event is none of this session: it was put" + " in");
        }
        List<String> edited = edited(links);
        return edited.isEmpty() ? order(links) : new ChainCheck(Verdict.EDITED, edited);
    }

    private static List<String> edited(List<Link> links) {
        List<String> findings = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (!link.sealed()) {
                findings.add("line " + link.line() + ": document " + i + " was changed: it does not begin with --- or"
                        + " does not end with its digest");
            } else if (!link.holds()) {
                findings.add("line " + link.line() + ": " + name(link, i)
                        + " was changed after it was recorded: its content does not give its digest");
            }
        }
        return findings;
    }

    private static ChainCheck order(List<Link> links) {
        Set<Long> seen = new HashSet<>();
        boolean ascending = true;
        long last = -1;
        for (Link link : links) {
            if (!seen.add(link.seq())) {
                return found(
                        Verdict.EXTENDED,
                        "line " + link.line() + ": event " + link.seq() + " stands here a second time: it was put in");
            }
            ascending &= link.seq() > last;
            last = Math.max(last, link.seq());
        }
        boolean complete = last == links.size() - 1;
        if (!ascending) {
            return found(Verdict.REORDERED, disorder(links) + (complete ? "" : "; others are missing"));
        }
        return complete ? links(links) : found(Verdict.CUT, gap(links));
    }

    private static String disorder(List<Link> links) {
        for (int i = 1; i < links.size(); i++) {
            if (links.get(i).seq() < links.get(i - 1).seq()) {
                return "line " + links.get(i).line() + ": event " + links.get(i).seq() + " stands behind event "
                        + links.get(i - 1).seq() + ": events were put in another order";
            }
        }
        return "events were put in another order";
    }

    private static String gap(List<Link> links) {
        long expected = 0;
        for (Link link : links) {
            if (link.seq() != expected) {
                long lastMissing = link.seq() - 1;
                String missing = expected == lastMissing
                        ? "event " + expected + " is"
                        : "events " + expected + " to " + lastMissing + " are";
                return "line " + link.line() + ": " + missing + " missing before event " + link.seq();
            }
            expected++;
        }
        return "events are missing";
    }

    private static ChainCheck links(List<Link> links) {
        String previous = EventDocument.NO_PREVIOUS;
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (!link.previous().equals(previous)) {
                return found(
                        Verdict.EDITED,
                        "line " + link.line() + ": " + name(link, i) + " does not continue the event before it: one of"
                                + " the two was rewritten or comes from another transcript");
            }
            previous = link.digest();
        }
        return new ChainCheck(Verdict.INTACT, List.of());
    }

    private static String name(Link link, int index) {
        return "event " + (link.seq() < 0 ? index : link.seq())
                + (link.kind().isEmpty() ? "" : " (" + Plain.clip(link.kind()) + ")");
    }

    private static ChainCheck found(Verdict verdict, String finding) {
        return new ChainCheck(verdict, List.of(finding));
    }
}
