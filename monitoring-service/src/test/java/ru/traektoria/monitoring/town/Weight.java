package ru.traektoria.monitoring.town;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the arrays weigh that an object of monitoring holds, bytes: exactly, spare room included.
 */
final class Weight {

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> left = new ArrayDeque<>();
  private long bytes;

  private Weight() {}

  static long of(Object root) {
    Weight weight = new Weight();
    weight.meet(root);
    while (!weight.left.isEmpty()) {
      weight.look(weight.left.pop());
    }
    return weight.bytes;
  }

  private void meet(Object object) {
    if (object != null && seen.add(object)) {
      left.push(object);
    }
  }

  private void look(Object object) {
    if (object.getClass().isArray()) {
      array(object);
    } else if (object instanceof Map<?, ?> map) {
      map.values().forEach(this::meet);
    } else if (object instanceof Collection<?> all) {
      all.forEach(this::meet);
    } else {
      for (Class<?> type = object.getClass(); ours(type); type = type.getSuperclass()) {
        fields(object, type);
      }
    }
  }

  private static boolean ours(Class<?> type) {
    return type.getName().startsWith("ru.traektoria.");
  }

  private void array(Object array) {
    Class<?> of = array.getClass().getComponentType();
    int length = Array.getLength(array);
    bytes += (long) length * width(of);
    if (!of.isPrimitive()) {
      for (Object one : (Object[]) array) {
        meet(one);
      }
    }
  }

  /** References take four bytes: no heap measured here is larger than they can address. */
  private static int width(Class<?> element) {
    if (element == byte.class || element == boolean.class) {
      return 1;
    }
    if (element == short.class || element == char.class) {
      return 2;
    }
    return element == long.class || element == double.class ? 8 : 4;
  }

  private void fields(Object object, Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
        try {
          field.setAccessible(true);
          meet(field.get(object));
        } catch (ReflectiveOperationException closed) {
          throw new IllegalStateException(closed);
        }
      }
    }
  }
}
