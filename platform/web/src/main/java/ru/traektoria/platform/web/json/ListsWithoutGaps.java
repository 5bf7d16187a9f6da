package ru.traektoria.platform.web.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * A list of a request has no gaps: a null among its elements is nobody's meaning, and whoever reads
 * the list need not look for it. A null under a key of plain values is one: nothing is entered.
 */
final class ListsWithoutGaps extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  /** What holds of a body that is itself a list, and of every list that says nothing else. */
  static JsonSetter.Value everywhere(JsonSetter.Value before) {
    return before.withContentNulls(Nulls.FAIL);
  }

  @Override
  public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
    JavaType type = annotated.getType();
    boolean plainValues =
        type != null && type.isMapLikeType() && !type.getContentType().isContainerType();
    return plainValues ? JsonSetter.Value.forContentNulls(Nulls.SET) : JsonSetter.Value.empty();
  }
}
