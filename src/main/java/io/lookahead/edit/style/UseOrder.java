package io.lookahead.edit.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order rustfmt gives to the names of a {@code use} list: snake_case, then CamelCase, then SCREAMING_CASE. */
public final class UseOrder {

    private static final Comparator<UseNode> ORDER = UseOrder::compare;

    private UseOrder() {}

    /** {@code list} with {@code name}: in order where the list is in order, at its end otherwise. */
    static List<UseNode> insert(List<UseNode> list, UseNode name) {
        List<UseNode> inserted = new ArrayList<>(list);
        if (inserted.contains(name)) {
            return inserted;
        }
        int at = list.size();
        if (isSorted(list)) {
            at = 0;
            while (at < list.size() && ORDER.compare(list.get(at), name) < 0) {
                at++;
            }
        }
        inserted.add(at, name);
        return inserted;
    }

    private static boolean isSorted(List<UseNode> list) {
        for (int i = 1; i < list.size(); i++) {
            if (ORDER.compare(list.get(i - 1), list.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static int compare(UseNode one, UseNode other) {
        int byPath = compare(one.path(), other.path());
        return byPath != 0 ? byPath : Integer.compare(kind(one), kind(other));
    }

    /** Whether one declaration goes before another: of those of one module, a list of names is the last. */
    public static boolean precedes(UseNode one, UseNode other) {
        int shared = Math.min(one.path().size(), other.path().size());
        boolean sameModule = compare(one.path().subList(0, shared), other.path().subList(0, shared)) == 0;
        boolean listFirst = sameModule && one.isGroup() && one.path().size() == shared;
        boolean listSecond = sameModule && other.isGroup() && other.path().size() == shared;
        return listFirst == listSecond ? compare(one.path(), other.path()) < 0 : listSecond;
    }

    /** Compares paths name by name. */
    private static int compare(List<String> one, List<String> other) {
        int shared = Math.min(one.size(), other.size());
        for (int i = 0; i < shared; i++) {
            int order = compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int kind(UseNode node) {
        return node.isGroup() ? 2 : node.glob() ? 1 : 0;
    }

    private static int compare(String one, String other) {
        int byCase = Integer.compare(rank(one), rank(other));
        return byCase != 0 ? byCase : one.compareTo(other);
    }

    private static int rank(String name) {
        if (name.equals("self")) {
            return 0;
        }
        if (name.equals("super")) {
            return 1;
        }
        if (name.equals("crate")) {
            return 2;
        }
        if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
            return 3;
        }
        boolean screaming = name.chars().noneMatch(Character::isLowerCase);
        return screaming ? 5 : 4;
    }
}
