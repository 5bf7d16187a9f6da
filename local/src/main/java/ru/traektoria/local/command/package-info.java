/** What {@code ./run} can be told to do, one class a command. */
package ru.traektoria.local.command;
