/** Secrets: random tokens of which only hashes are kept, and files only their owner reads. */
package ru.traektoria.gateway.secret;
