package org.earshot.job;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The keys that a job file may have, as dotted paths: {@code themes.number}, and {@code
 * inputs[].columns.text} within the entries of a list.
 */
final class JobKeys {

  private JobKeys() {}

  /** Every key, outer keys before those within them. */
  static List<String> all() {
    List<String> keys = new ArrayList<>();
    collect(JobDocument.class, "", keys);
    return List.copyOf(keys);
  }

  /** The keys that hold one value and stand outside lists. */
  static List<String> single() {
    List<String> all = all();
    return all.stream()
        .filter(key -> !key.contains("[]") && !key.equals("inputs") && !key.equals("variables"))
        .filter(key -> all.stream().noneMatch(other -> other.startsWith(key + ".")))
        .toList();
  }

  /** The known key with the fewest letters to change; the first of several. */
  static String nearest(String key, List<String> known) {
    LevenshteinDistance changes = LevenshteinDistance.getDefaultInstance();
    return known.stream().min(Comparator.comparingInt(one -> changes.apply(one, key))).orElse("");
  }

  /** The keys of one part of a job file, without those within them. */
  static List<String> of(Class<?> part) {
    PropertyNamingStrategies.KebabCaseStrategy naming =
        new PropertyNamingStrategies.KebabCaseStrategy();
    return Stream.of(part.getRecordComponents())
        .map(component -> naming.translate(component.getName()))
        .toList();
  }

  private static void collect(Class<?> part, String before, List<String> keys) {
    RecordComponent[] components = part.getRecordComponents();
    List<String> names = of(part);
    for (int i = 0; i < components.length; i++) {
      RecordComponent component = components[i];
      String key = before + names.get(i);
      keys.add(key);
      Class<?> held = held(component.getGenericType());
      if (held != null && held.isRecord()) {
        collect(held, component.getType() == List.class ? key + "[]." : key + ".", keys);
      }
    }
  }

  /** The class that a key holds, itself or in a list; null for free keys. */
  private static Class<?> held(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() != Map.class) {
      return held(list.getActualTypeArguments()[0]);
    }
    return type instanceof Class<?> one ? one : null;
  }
}
