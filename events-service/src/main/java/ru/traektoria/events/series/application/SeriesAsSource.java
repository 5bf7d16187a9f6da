package ru.traektoria.events.series.application;

import org.springframework.stereotype.Component;
import ru.traektoria.events.certificate.application.CertificateSource;
import ru.traektoria.events.series.model.SeriesId;
import ru.traektoria.platform.web.access.Scope;

/** Certificates of a series are in the hands of who holds the series. */
@Component
class SeriesAsSource implements CertificateSource {

  private final SeriesBook book;
  private final FindingSeries finding;

  SeriesAsSource(SeriesBook book, FindingSeries finding) {
    this.book = book;
    this.finding = finding;
  }

  @Override
  public boolean held(String source, Scope scope) {
    return book.find(new SeriesId(source))
        .filter(stored -> finding.holds(scope, stored.state()))
        .isPresent();
  }
}
