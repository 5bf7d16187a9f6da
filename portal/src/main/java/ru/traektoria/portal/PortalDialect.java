package ru.traektoria.portal;

import java.util.Map;
import java.util.Set;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * Makes {@code #ru}, {@code #field} and {@code #portal} known to templates. Beans ({@code @ru})
 * work too, but Thymeleaf forbids them in links and in parameters of fragments; these are allowed
 * there.
 */
final class PortalDialect extends AbstractDialect implements IExpressionObjectDialect {
  private final Map<String, Object> objects;

  PortalDialect(Map<String, Object> objects) {
    super("portal");
    this.objects = Map.copyOf(objects);
  }

  @Override
  public IExpressionObjectFactory getExpressionObjectFactory() {
    return new IExpressionObjectFactory() {
      @Override
      public Set<String> getAllExpressionObjectNames() {
        return objects.keySet();
      }

      @Override
      public Object buildObject(IExpressionContext context, String name) {
        return objects.get(name);
      }

      @Override
      public boolean isCacheable(String name) {
        return true;
      }
    };
  }
}
