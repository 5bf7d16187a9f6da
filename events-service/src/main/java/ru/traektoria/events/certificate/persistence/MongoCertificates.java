package ru.traektoria.events.certificate.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.stereotype.Component;
import ru.traektoria.events.certificate.application.Certificates;
import ru.traektoria.events.certificate.model.Certificate;
import ru.traektoria.events.certificate.model.CertificateCode;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.outbox.AggregateStore;
import ru.traektoria.platform.events.outbox.AggregateStore.New;
import ru.traektoria.platform.events.outbox.AggregateStores;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Decision;

/** Kept under their codes: the public check is one look by id. */
@Component
final class MongoCertificates implements Certificates {

  private final AggregateStore<Certificate> store;

  MongoCertificates(AggregateStores stores) {
    this.store = stores.open("certificates", Certificate.class, MongoCertificates::readFields);
  }

  private static Map<String, Object> readFields(Certificate certificate) {
    return Map.of("teacher", certificate.teacher().value());
  }

  @Override
  public Optional<Stored<Certificate>> find(CertificateCode code) {
    return store.find(code.value());
  }

  @Override
  public List<Stored<Certificate>> findAll(Collection<CertificateCode> codes) {
    return store.findAll(codes.stream().map(CertificateCode::value).toList());
  }

  @Override
  public List<Stored<Certificate>> of(TeacherId teacher) {
    return store.query(new Document("teacher", teacher.value()));
  }

  @Override
  public int createAll(List<Certificate> fresh) {
    return store.createAll(
        fresh.stream().map(one -> new New<>(one.code().value(), one, List.of())).toList());
  }

  @Override
  public Stored<Certificate> update(
      CertificateCode code,
      Long version,
      Function<Certificate, Decision<Certificate, Object>> how) {
    return store.update(code.value(), version, how);
  }

  @Override
  public void react(
      CertificateCode code,
      EventMessage cause,
      Function<Certificate, Decision<Certificate, Object>> how) {
    store.react(code.value(), cause, known -> how.apply(known.orElseThrow()));
  }
}
