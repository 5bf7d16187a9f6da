/** Accounts, roles and invitations: the rules, without any framework. */
package ru.traektoria.gateway.account.model;
