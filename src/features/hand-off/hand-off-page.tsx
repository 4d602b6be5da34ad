import { useNavigate, useParams } from 'react-router';
import { useOpenHandOff } from '#data/terminal/hand-off.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { paths } from '#lib/paths.ts';
import { ProblemNote } from '#parts/trouble/problem-note.tsx';
import { Button, ButtonLink } from '#ui/controls/button.tsx';
import { Bar } from '#ui/layout/bar.tsx';
import { Foot, Screen } from '#ui/layout/screen.tsx';
import { Message } from '#ui/notices/message.tsx';
import { Note } from '#ui/text/text.tsx';

/**
 * Where the code of a terminal leads on a phone (K8). It is opened by a press and not by itself: a preview of the link would use it up.
 * Whose the page is, is asked by the page it leads to.
 */
export function Component() {
  const { t } = useTranslation(['hand-off', 'common']);
  const handOff = useParams()['handOff'] ?? '';
  const navigate = useNavigate();
  const { submit, isSending, trouble, isUnknown } = useOpenHandOff();
  const goOn = async () => {
    const answer = await submit({ params: { handOff } });
    if (answer !== null) await navigate(answer.address, { replace: true });
  };
  const isOver = trouble?.code === 'hand-off-over';
  return (
    <Screen
      bar={<Bar title={t('title')} />}
      after={
        <Foot>
          {isOver ? null : (
            <Button busy={isSending ? t('opening') : undefined} onClick={() => void goOn()}>
              {t('goOn')}
            </Button>
          )}
          <ButtonLink href={paths.home()} kind={isOver ? 'primary' : 'outlined'}>
            {t('here')}
          </ButtonLink>
        </Foot>
      }
    >
      <title>{t('common:titleOn', { title: t('title') })}</title>
      <p>{t('lead')}</p>
      <Note>{t('signInHere')}</Note>
      <ProblemNote trouble={isSending ? null : trouble} />
      {isUnknown && !isSending ? (
        <div role="status">
          <Message tone="grey">{t('unknown')}</Message>
        </div>
      ) : null}
    </Screen>
  );
}
