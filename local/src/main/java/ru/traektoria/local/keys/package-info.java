/** The installation's secrets and the tokens signed with them. */
package ru.traektoria.local.keys;
