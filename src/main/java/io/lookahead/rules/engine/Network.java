package io.lookahead.rules.engine;

import io.lookahead.rules.model.Condition;
import io.lookahead.rules.model.Join;
import io.lookahead.rules.model.Pattern;
import io.lookahead.rules.model.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Drools;
import org.drools.model.PatternDSL;
import org.drools.model.Rule.Attribute;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.impl.ModelImpl;
import org.drools.model.view.ViewItemBuilder;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Rules in the form in which the engine matches them. Each way in which a rule can hold becomes a rule of the engine's,
 * so that it needs neither {@code or} nor negated groups.
 */
public final class Network {

    private static final String PACKAGE = "io.lookahead.packs";

    private final List<Rule> rules;
    private final KieBase base;

    public Network(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        ModelImpl model = new ModelImpl(PACKAGE);
        for (int i = 0; i < rules.size(); i++) {
            List<List<Condition.One>> ways = rules.get(i).ways();
            for (int way = 0; way < ways.size(); way++) {
                model.addRule(new Translation(i, rules.get(i), way).translate());
            }
        }
        this.base = KieBaseBuilder.createKieBaseFromModel(List.<org.drools.model.Model>of(model));
    }

    /** The rules, in the order that decides between conclusions. */
    public List<Rule> rules() {
        return rules;
    }

    /** A working memory with no fact in it. */
    public Memory memory(Limits limits) {
        return new Memory(this, limits);
    }

    /** The rule behind one of the engine's. */
    Rule rule(String name) {
        return rules.get(Integer.parseInt(name.substring(0, name.indexOf('.'))));
    }

    KieBase base() {
        return base;
    }

    /** Turns one way of one rule into a rule of the engine's. */
    private static final class Translation {

        private final int index;
        private final Rule rule;
        private final int way;
        private final Map<String, Variable<Object>> bound = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final List<Variable<Object>> variables = new ArrayList<>();
        private int counter;

        Translation(int index, Rule rule, int way) {
            this.index = index;
            this.rule = rule;
            this.way = way;
        }

        org.drools.model.Rule translate() {
            List<RuleItemBuilder<?>> items = new ArrayList<>();
            for (Condition.One one : rule.ways().get(way)) {
                items.addAll(one.negated() ? List.of(absence(one)) : presence(one));
            }
            Firing firing = new Firing(index, rule, List.copyOf(names));
            Variable<?>[] all = variables.toArray(new Variable<?>[0]);
            items.add(new Then(arguments -> firing.fire((Drools) arguments[0], arguments), all));
            return PatternDSL.rule(PACKAGE, index + "." + way)
                    .attribute(Attribute.SALIENCE, rule.salience())
                    .build(items.toArray(new RuleItemBuilder<?>[0]));
        }

        private List<ViewItemBuilder<?>> presence(Condition.One one) {
            List<ViewItemBuilder<?>> items = new ArrayList<>();
            for (Pattern pattern : one.patterns()) {
                Variable<Object> variable = variable(pattern);
                items.add(pattern(one, pattern, variable, variables, bound));
                bound.putIfAbsent(pattern.name(), variable);
                names.add(pattern.name());
                variables.add(variable);
            }
            return items;
        }

        private ViewItemBuilder<?> absence(Condition.One one) {
            Map<String, Variable<Object>> inside = new HashMap<>(bound);
            List<Variable<Object>> before = new ArrayList<>(variables);
            List<ViewItemBuilder<?>> items = new ArrayList<>();
            for (Pattern pattern : one.patterns()) {
                Variable<Object> variable = variable(pattern);
                items.add(pattern(one, pattern, variable, before, inside));
                inside.put(pattern.name(), variable);
                before.add(variable);
            }
            return PatternDSL.not(items.get(0), items.subList(1, items.size()).toArray(new ViewItemBuilder<?>[0]));
        }

        /**
         * A pattern with its tests. Tests of one name are one to the engine, which then tries them once for all rules:
         * so a name tells what is asked, and of which of the facts before.
         */
        private PatternDSL.PatternDef<Object> pattern(
                Condition.One one,
                Pattern pattern,
                Variable<Object> variable,
                List<Variable<Object>> before,
                Map<String, Variable<Object>> known) {
            String asks = one.asks() + " #" + one.patterns().indexOf(pattern);
            Predicate1<Object> checks = new Test.OfOne(rule, one, pattern);
            PatternDSL.PatternDef<Object> out = PatternDSL.pattern(variable).expr(asks, checks);
            for (Join join : pattern.joins()) {
                Variable<Object> other = known.get(join.with());
                if (other == null) {
                    throw new IllegalStateException(rule.name() + ": nothing is called " + join.with());
                }
                Predicate2<Object, Object> test = new Test.OfTwo(rule, one, join);
                String place = " " + pattern.joins().indexOf(join) + " with #" + before.indexOf(other);
                out = out.expr(asks + place, other, test);
            }
            if (pattern.joins().isEmpty() && !variables.isEmpty()) {
                Predicate2<Object, Object> count = new Test.OfPairs(rule);
                out = out.expr(asks + " after #" + variables.size(), variables.get(variables.size() - 1), count);
            }
            return out;
        }

        @SuppressWarnings("unchecked") // the engine only hands over facts of the pattern's own type
        private Variable<Object> variable(Pattern pattern) {
            return PatternDSL.declarationOf((Class<Object>) pattern.type(), id());
        }

        private String id() {
            return "v" + index + "_" + way + "_" + counter++;
        }
    }
}
