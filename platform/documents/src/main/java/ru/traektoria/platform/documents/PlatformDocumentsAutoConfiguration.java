package ru.traektoria.platform.documents;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import ru.traektoria.platform.documents.print.FillingTemplate;
import ru.traektoria.platform.documents.print.LayingOutPdf;
import ru.traektoria.platform.documents.print.PrintDesk;
import ru.traektoria.platform.documents.print.PrintForms;
import ru.traektoria.platform.documents.print.PrintTemplatePages;
import ru.traektoria.platform.documents.print.PrintTemplates;

/** Files that people bring, and forms that they print. */
@AutoConfiguration(
    afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
public class PlatformDocumentsAutoConfiguration {

  @Bean
  Files files(MongoTemplate mongo) {
    return new GridFiles(mongo);
  }

  @Bean
  KeepingFiles keepingFiles(Files files) {
    return new KeepingFiles(new CheckingFile(), files);
  }

  @Bean
  FileAnswers fileAnswers(Files files) {
    return new FileAnswers(files);
  }

  @Bean
  FillingTemplate fillingTemplate() {
    return new FillingTemplate();
  }

  @Bean
  LayingOutPdf layingOutPdf() {
    return new LayingOutPdf();
  }

  @Bean
  PrintTemplates printTemplates(Files files) {
    return new PrintTemplates(files);
  }

  @Bean
  PrintDesk printDesk(PrintTemplates templates, FillingTemplate filling, LayingOutPdf pdf) {
    return new PrintDesk(templates, filling, pdf);
  }

  /** Only a service that prints has them; their four rows stand in its access table. */
  @Bean
  @ConditionalOnBean(PrintForms.class)
  PrintTemplatePages printTemplatePages(
      PrintTemplates templates,
      List<PrintForms> forms,
      @Value("${traektoria.portal.path}") String path) {
    return new PrintTemplatePages(templates, forms, path);
  }
}
