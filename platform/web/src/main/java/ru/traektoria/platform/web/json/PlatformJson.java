package ru.traektoria.platform.web.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.RecordComponent;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way JSON is written and read: ISO dates, typed ids as scalars, records of the model as
 * they are. What comes from people must fit exactly; what comes from events or the store may hold
 * more than the reader knows.
 */
public final class PlatformJson {

  private PlatformJson() {}

  /** For requests: an unknown field or a gap in a list is an error that names the field. */
  public static JsonMapper.Builder strict(JsonMapper.Builder builder) {
    return common(builder)
        .annotationIntrospector(AnnotationIntrospector.pair(introspector(), new ListsWithoutGaps()))
        .changeDefaultNullHandling(ListsWithoutGaps::everywhere)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** For events and stored documents: unknown fields are ignored. */
  public static JsonMapper tolerant() {
    return common(JsonMapper.builder())
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }

  /** Answers whether values of this type travel as the plain scalar they hold. */
  public static boolean isValueRecord(Class<?> type) {
    if (!type.isRecord()) {
      return false;
    }
    RecordComponent[] components = type.getRecordComponents();
    return components.length == 1 && components[0].getName().equals("value");
  }

  private static AnnotationIntrospector introspector() {
    return AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), new ValueRecords());
  }

  private static JsonMapper.Builder common(JsonMapper.Builder builder) {
    return builder
        .annotationIntrospector(introspector())
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
  }

  /**
   * Lets typed ids and measures such as {@code record RouteId(String value)} travel as plain
   * scalars: a record whose only component is named {@code value} is written as that value, so the
   * model needs no annotation.
   */
  private static final class ValueRecords extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
      boolean accessor =
          annotated instanceof AnnotatedMethod method
              && method.getParameterCount() == 0
              && method.getName().equals("value")
              && isValueRecord(method.getDeclaringClass());
      return accessor ? Boolean.TRUE : null;
    }

    @Override
    public JsonCreator.Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
      boolean canonical =
          annotated instanceof AnnotatedConstructor constructor
              && constructor.getParameterCount() == 1
              && isValueRecord(constructor.getDeclaringClass());
      return canonical ? JsonCreator.Mode.DELEGATING : null;
    }
  }
}
