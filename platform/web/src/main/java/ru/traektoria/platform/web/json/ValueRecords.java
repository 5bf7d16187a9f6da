package ru.traektoria.platform.web.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.RecordComponent;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Lets typed ids and measures such as {@code record RouteId(String value)} travel as plain scalars:
 * a record whose only component is named {@code value} is written as that value, so the model needs
 * no annotation.
 */
final class ValueRecords extends NopAnnotationIntrospector {

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

  private static boolean isValueRecord(Class<?> type) {
    if (!type.isRecord()) {
      return false;
    }
    RecordComponent[] components = type.getRecordComponents();
    return components.length == 1 && components[0].getName().equals("value");
  }
}
