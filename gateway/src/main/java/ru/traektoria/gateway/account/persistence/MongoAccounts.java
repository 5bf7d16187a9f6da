package ru.traektoria.gateway.account.persistence;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;
import ru.traektoria.gateway.account.application.Accounts;
import ru.traektoria.gateway.account.model.Account;

/** Accounts in the collection {@code accounts}, unique by login. */
@Repository
class MongoAccounts implements Accounts {

  private final MongoCollection<Document> accounts;

  MongoAccounts(MongoTemplate mongo) {
    this.accounts = mongo.getCollection("accounts");
    accounts.createIndex(Indexes.ascending("login"), new IndexOptions().unique(true));
    accounts.createIndex(Indexes.ascending("_id", "version"), new IndexOptions().unique(true));
  }

  @Override
  public Optional<Account> find(String id) {
    return Optional.ofNullable(accounts.find(Filters.eq("_id", id)).first())
        .map(AccountDocument::read);
  }

  @Override
  public Optional<Account> byLogin(String login) {
    return Optional.ofNullable(
            accounts.find(Filters.eq("login", Account.normalised(login))).first())
        .map(AccountDocument::read);
  }

  @Override
  public List<Account> all() {
    return accounts
        .find()
        .sort(Sorts.ascending("login"))
        .map(AccountDocument::read)
        .into(new ArrayList<>());
  }

  @Override
  public boolean anyWith(String role) {
    return accounts.find(Filters.eq("grants.role", role)).into(new ArrayList<>()).stream()
        .map(AccountDocument::read)
        .anyMatch(account -> !account.demo());
  }

  @Override
  public void add(Account account) {
    try {
      accounts.insertOne(AccountDocument.write(account));
    } catch (DuplicateKeyException e) {
      throw new LoginTaken(e);
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        throw new LoginTaken(e);
      }
      throw e;
    }
  }

  @Override
  public void change(Account account) {
    Document next = AccountDocument.write(account).append("version", account.version() + 1);
    Document guard = new Document("_id", account.id()).append("version", account.version());
    if (accounts.replaceOne(guard, next).getModifiedCount() == 0) {
      throw new ChangedMeanwhile();
    }
  }
}
