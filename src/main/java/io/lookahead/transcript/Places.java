package io.lookahead.transcript;

import io.lookahead.facts.Location;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The places in files that facts and conclusions name, however deep in them. */
final class Places {

    private Places() {}

    /** {@code value}, a record, with every place in it put where {@code to} says; the same one where none is moved. */
    @SuppressWarnings("unchecked")
    static <T> T moved(T value, UnaryOperator<Location> to) {
        return (T) Objects.requireNonNull(any(value, to));
    }

    private static @Nullable Object any(@Nullable Object value, UnaryOperator<Location> to) {
        if (value instanceof Location at) {
            Location now = to.apply(at);
            return now.equals(at) ? at : now;
        }
        if (value instanceof Record each) {
            return record(each, to);
        }
        if (value instanceof List<?> list) {
            List<?> now = list.stream().map(item -> any(item, to)).toList();
            return isSame(list, now) ? list : now;
        }
        return value;
    }

    private static Object record(Record value, UnaryOperator<Location> to) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        @Nullable Object[] now = new Object[components.length];
        boolean isMoved = false;
        try {
            for (int i = 0; i < components.length; i++) {
                Object before = components[i].getAccessor().invoke(value);
                now[i] = any(before, to);
                isMoved |= now[i] != before;
            }
            return isMoved ? canonical(value.getClass(), components).newInstance(now) : value;
        } catch (InvocationTargetException | IllegalAccessException | InstantiationException e) {
            throw new IllegalStateException("every fact and conclusion is a public record", e);
        }
    }

    private static Constructor<?> canonical(Class<?> type, RecordComponent[] components) {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record has a canonical constructor", e);
        }
    }

    private static boolean isSame(List<?> one, List<?> other) {
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }
}
