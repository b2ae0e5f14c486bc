import { startPage } from './start-page.tsx'
import { WelcomeView } from './welcome-view.tsx'

void startPage((language) => <WelcomeView language={language} />)
