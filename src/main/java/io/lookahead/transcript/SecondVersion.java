package io.lookahead.transcript;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * Version 2 tells what moved to another line as a move, where version 1 took it away and added it again, and lets a
 * preview say only what is otherwise than in an earlier one.
 */
final class SecondVersion implements FormatVersion.Step {

    private static final String SCAN = EventCodec.kindOf(Event.Scan.class);
    private static final String PREVIEW = EventCodec.kindOf(Event.Preview.class);

    @Override
    public void raise(String kind, ObjectNode fields) {
        if (kind.equals(SCAN)) {
            fields.putArray("moved");
        } else if (kind.equals(PREVIEW)) {
            fields.putArray("parameters_gone");
            fields.putArray("assumptions_gone");
        }
    }

    @Override
    public void lower(String kind, ObjectNode fields) {
        if (kind.equals(SCAN)) {
            fields.remove("moved");
        } else if (kind.equals(PREVIEW)) {
            fields.remove(List.of("parameters_gone", "assumptions_gone"));
        }
    }
}
