package ru.traektoria.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import ru.traektoria.platform.web.access.AccessGuard;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.AccessLogPages;
import ru.traektoria.platform.web.access.AccessTable;
import ru.traektoria.platform.web.access.RememberingJwtDecoder;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.http.OpenApiWords;
import ru.traektoria.platform.web.http.RequestArguments;
import ru.traektoria.platform.web.json.PlatformJson;
import ru.traektoria.platform.web.problem.ProblemAdvice;
import ru.traektoria.platform.web.reminder.Reminders;
import ru.traektoria.platform.web.reminder.Reminding;
import ru.traektoria.platform.web.tabular.ImportJournal;
import ru.traektoria.platform.web.tabular.Imports;

/** Everything a service needs to answer over HTTP as the platform does. */
@AutoConfiguration(
    afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
    beforeName =
        "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web"
            + ".OAuth2ResourceServerWebSecurityAutoConfiguration")
@Import({ServiceSecurity.class, ProblemAdvice.class})
public class PlatformWebAutoConfiguration {

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Scope.class, Viewer.class, IfMatch.class, CreationKey.class);
  }

  /**
   * The municipality's clock. {@code TRAEKTORIA_TODAY} moves today (for a demonstration), the time
   * of day goes on.
   */
  @Bean
  @ConditionalOnMissingBean
  Clock clock(
      @Value("${traektoria.zone:Europe/Moscow}") String zone,
      @Value("${traektoria.today:}") String today) {
    Clock system = Clock.system(ZoneId.of(zone));
    if (today.isBlank()) {
      return system;
    }
    long days = LocalDate.parse(today).toEpochDay() - LocalDate.now(system).toEpochDay();
    return Clock.offset(system, Duration.ofDays(days));
  }

  @Bean
  JsonMapperBuilderCustomizer platformJson() {
    return PlatformJson::strict;
  }

  /** Every decoder of tokens, the gateway's too, remembers what it has checked. */
  @Bean
  static BeanPostProcessor rememberingTokens() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JwtDecoder decoder ? new RememberingJwtDecoder(decoder) : bean;
      }
    };
  }

  /**
   * Nobody reads a time per filter of the security chain, and taking it costs a tenth of a click.
   */
  @Bean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  @ConditionalOnResource(resources = "classpath:access.yaml")
  AccessTable accessTable(
      @Value("classpath:access.yaml") Resource yaml,
      @Value("${traektoria.api:}") String api,
      @Value("${traektoria.portal.path:}") String path) {
    AccessTable table = AccessTable.read(yaml);
    return path.isBlank()
        ? table
        : Reminders.listedIn(AccessLogPages.listedIn(table, api, path), api);
  }

  @Bean
  @ConditionalOnResource(resources = "classpath:access.yaml")
  AccessGuard accessGuard(
      AccessTable table,
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mappings) {
    return new AccessGuard(table, mappings::getObject);
  }

  @Bean
  WebMvcConfigurer platformMvc(ObjectProvider<AccessGuard> guard) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        guard.ifAvailable(registry::addInterceptor);
      }

      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RequestArguments());
      }
    };
  }

  @Bean
  OpenApiWords openApiWords() {
    return new OpenApiWords();
  }

  @Bean
  CreationKey.BodyHash bodyHash() {
    return new CreationKey.BodyHash();
  }

  @Bean
  AccessLog accessLog(MongoTemplate mongo, Clock clock) {
    return new AccessLog(mongo, clock);
  }

  @Bean
  @ConditionalOnProperty({"traektoria.api", "traektoria.portal.path"})
  AccessLogPages accessLogPages(AccessLog log, Clock clock) {
    return new AccessLogPages(log, clock);
  }

  @Bean
  @ConditionalOnProperty({"traektoria.api", "traektoria.portal.path"})
  Reminders reminders(ObjectProvider<Reminding> features, Clock clock) {
    return new Reminders(features.orderedStream().toList(), clock);
  }

  @Bean(destroyMethod = "shutdown")
  ExecutorService importExecutor() {
    return Executors.newFixedThreadPool(2, PlatformWebAutoConfiguration::importThread);
  }

  private static Thread importThread(Runnable task) {
    Thread thread = new Thread(task, "import");
    thread.setDaemon(true);
    return thread;
  }

  @Bean
  ImportJournal importJournal(MongoTemplate mongo) {
    ImportJournal journal = new ImportJournal(mongo);
    journal.closeInterrupted();
    return journal;
  }

  @Bean
  Imports imports(
      ImportJournal journal, @Qualifier("importExecutor") ExecutorService executor, Clock clock) {
    return new Imports(journal, executor, clock);
  }
}
