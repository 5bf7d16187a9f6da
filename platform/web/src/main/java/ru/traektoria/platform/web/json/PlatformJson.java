package ru.traektoria.platform.web.json;

import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way JSON is written and read: ISO dates, typed ids as scalars, records of the model as
 * they are. What comes from people must fit exactly; what comes from events or the store may hold
 * more than the reader knows.
 */
public final class PlatformJson {

  private PlatformJson() {}

  /** For requests: an unknown field is an error that names the field. */
  public static JsonMapper.Builder strict(JsonMapper.Builder builder) {
    return common(builder).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  /** For events and stored documents: unknown fields are ignored. */
  public static JsonMapper tolerant() {
    return common(JsonMapper.builder())
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }

  private static JsonMapper.Builder common(JsonMapper.Builder builder) {
    return builder
        .annotationIntrospector(
            AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), new ValueRecords()))
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
  }
}
