/** What people do with practices; narrows to what is theirs. */
package ru.traektoria.events.practice.application;
