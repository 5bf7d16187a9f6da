package ru.traektoria.gateway.account.application;

import java.util.List;
import java.util.Optional;
import ru.traektoria.gateway.account.model.Grant;
import ru.traektoria.platform.kernel.Reason;

/**
 * The staff register as the inviter sees it: every question is asked with the inviter's own token.
 * A school lead who could write any card into an invitation would read a stranger's data through
 * it.
 *
 * <p>All methods throw {@link org.springframework.web.ErrorResponseException} 503 when the register
 * does not answer.
 */
public interface StaffRegister {

  /** A place or a person one may choose. */
  record Entry(String id, String name, String note) {}

  /** Reasons for cards and organisations the inviter cannot see; empty when all are visible. */
  List<Reason> unknownTo(String bearer, List<Grant> grants);

  /** Where the teacher works in the main; empty when the card does not say. */
  Optional<String> organisationOf(String bearer, String teacherId);

  /** The municipalities within the inviter's reach. */
  List<Entry> municipalities(String bearer);

  /** The organisations within the inviter's reach. */
  List<Entry> organisations(String bearer);

  /** The first teachers within the inviter's reach whose names match. */
  List<Entry> teachers(String bearer, String text);
}
