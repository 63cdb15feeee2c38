package io.lookahead.rules;

/**
 * What the advice of a rule weighs, and who decided that.
 *
 * @param declared what the rule itself says: {@code note}, {@code warning} or {@code stop}
 * @param effective what holds; {@code off} where the advice is not given
 * @param layer who set it; the layer of the rule's own pack where nobody changed it
 * @param place where it is set: the rule's own pack, another pack, a profile, the command line
 * @param reason why it was changed; empty where it was not
 */
public record EffectiveSeverity(
        String rule, String declared, String effective, Layer layer, String place, String reason) {

    /** Whether somebody outside of the rule decided. */
    public boolean changed() {
        return !declared.equals(effective);
    }

    /** The layer and the place in it, for people. */
    public String by() {
        return layer.key() + ", " + place;
    }
}
