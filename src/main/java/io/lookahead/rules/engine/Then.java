package io.lookahead.rules.engine;

import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceBuilder.AbstractValidBuilder;
import org.drools.model.functions.BlockN;

/** The consequence of a rule over any number of facts; the engine's own builders are fixed to a number each. */
final class Then extends AbstractValidBuilder<Then> {

    /** @param block gets the engine first, then the facts of the variables in their order */
    Then(BlockN block, Variable<?>... variables) {
        super(variables);
        this.block = block;
        this.usingDrools = true;
    }
}
