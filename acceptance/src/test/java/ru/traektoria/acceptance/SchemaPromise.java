package ru.traektoria.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Says how a schema breaks the promise of its published form: a consumer that could read every
 * event of the published schema must be able to read every event of the new one.
 */
final class SchemaPromise {

  private SchemaPromise() {}

  /** Russian or English names stay as they are; empty when nothing is broken. */
  static List<String> broken(JsonNode published, JsonNode now) {
    List<String> broken = new ArrayList<>();
    compare("", published, now, broken);
    return broken;
  }

  private static void compare(String path, JsonNode was, JsonNode is, List<String> broken) {
    if (!types(was).containsAll(types(is))) {
      broken.add(path + ": type " + types(was) + " became " + types(is));
    }
    if (was.has("enum")
        && is.has("enum")
        && !texts(was.get("enum")).equals(texts(is.get("enum")))) {
      TreeSet<String> added = texts(is.get("enum"));
      added.removeAll(texts(was.get("enum")));
      if (!added.isEmpty()) {
        broken.add(path + ": values " + added + " are unknown to consumers");
      }
    }
    if (was.has("format") && !was.get("format").equals(is.get("format"))) {
      broken.add(path + ": format changed");
    }
    Set<String> lost = texts(was.path("required"));
    lost.removeAll(texts(is.path("required")));
    lost.forEach(name -> broken.add(path + "/" + name + ": no longer promised"));
    was.path("properties")
        .properties()
        .forEach(
            property -> {
              JsonNode then = is.path("properties").get(property.getKey());
              String place = path + "/" + property.getKey();
              if (then == null) {
                broken.add(place + ": removed");
              } else {
                compare(place, property.getValue(), then, broken);
              }
            });
    if (was.has("items")) {
      compare(path + "[]", was.get("items"), is.path("items"), broken);
    }
  }

  private static Set<String> types(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? texts(type) : type.isMissingNode() ? Set.of() : Set.of(type.asString());
  }

  private static TreeSet<String> texts(JsonNode array) {
    TreeSet<String> texts = new TreeSet<>();
    array.forEach(node -> texts.add(node.isNull() ? "null" : node.asString()));
    return texts;
  }
}
