package ru.traektoria.gateway.account.persistence;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import ru.traektoria.gateway.account.model.Account;
import ru.traektoria.gateway.account.model.Grant;

/** How an account lies in the store. */
final class AccountDocument {

  private AccountDocument() {}

  static Document write(Account account) {
    return new Document("_id", account.id())
        .append("version", account.version())
        .append("login", account.login())
        .append("hash", account.hash())
        .append("displayName", account.displayName())
        .append("grants", grants(account.grants()))
        .append("blocked", account.blocked())
        .append("demo", account.demo())
        .append("createdAt", account.createdAt().toString());
  }

  static Account read(Document document) {
    return new Account(
        document.getString("_id"),
        document.get("version", Number.class).longValue(),
        document.getString("login"),
        document.getString("hash"),
        document.getString("displayName"),
        grantsOf(document),
        document.getBoolean("blocked", false),
        document.getBoolean("demo", false),
        Instant.parse(document.getString("createdAt")));
  }

  static List<Document> grants(List<Grant> grants) {
    return grants.stream()
        .map(
            grant ->
                new Document("role", grant.role())
                    .append("region", grant.region())
                    .append("municipality", grant.municipality())
                    .append("organisation", grant.organisation())
                    .append("teacherId", grant.teacherId()))
        .toList();
  }

  static List<Grant> grantsOf(Document document) {
    return document.getList("grants", Document.class, List.of()).stream()
        .map(
            grant ->
                new Grant(
                    grant.getString("role"),
                    grant.getString("region"),
                    grant.getString("municipality"),
                    grant.getString("organisation"),
                    grant.getString("teacherId")))
        .toList();
  }
}
